// What a page can do besides: print itself. Every form and every link works without it.
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) window.print();
});
const wrong = document.getElementById('wrong');
if (wrong) wrong.focus();
