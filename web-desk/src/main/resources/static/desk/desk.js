// What a page can do besides. Every form and every link works without it.
'use strict';

document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) window.print();
});

const wrong = document.getElementById('wrong');
if (wrong) wrong.focus();
else {
  // Whoever opens this page is about to type.
  const first = document.querySelector('form[data-first] :is(select, input:not([type=hidden]))');
  if (first) first.focus();
}

// A part of the page is asked for without leaving what is being typed.
async function bring(button) {
  const form = button.form;
  const fields = new FormData(form);
  fields.append(button.name, button.value);
  const answer = await fetch(form.action, {method: 'POST', headers: {'X-Part': button.dataset.part}, body: new URLSearchParams(fields)});
  if (!answer.ok || answer.redirected) return form.requestSubmit(button);
  document.getElementById(button.dataset.part).outerHTML = await answer.text();
}
document.addEventListener('click', event => {
  const button = event.target.closest('button[data-part]');
  if (!button) return;
  event.preventDefault();
  bring(button);
});
document.addEventListener('change', event => {
  const button = event.target.form && event.target.form.querySelector('button[data-part]');
  if (button && event.target.name === 'complainant.mobile' && event.target.value.trim().length >= 10) bring(button);
});

// Pressed twice is sent once. The key in the form would see to it anyhow.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  else if (form.method === 'post') form.dataset.sent = 'yes';
});
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// Drafts: what is typed is kept in the browser until it is recorded, encrypted with a key that only the officer's own login
// yields, and wiped at logout. A power cut loses nothing, and the next person at the PC reads nothing.
const DRAFT = 'draft ';
const SENT = 'sent';
const officer = document.body.dataset.officer;
let wiped = false;

async function draftKey() {
  const answer = await fetch('/desk/draft-key');
  if (!answer.ok || answer.redirected) throw new Error('no key: ' + answer.status);
  return crypto.subtle.importKey('raw', await answer.arrayBuffer(), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function text(bytes) {
  return btoa(Array.from(new Uint8Array(bytes), each => String.fromCharCode(each)).join(''));
}

function bytes(text) {
  return Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
}

async function keep(form, key, name) {
  const typed = [...new FormData(form)].filter(([field]) => field !== '_csrf');
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const said = new TextEncoder().encode(JSON.stringify(typed));
  const sealed = await crypto.subtle.encrypt({name: 'AES-GCM', iv: nonce}, key, said);
  // Encrypting takes a moment, in which its officer may have gone.
  if (!wiped) localStorage.setItem(name, text(nonce) + ' ' + text(sealed));
}

async function bringBack(form, key, name) {
  const [nonce, sealed] = localStorage.getItem(name).split(' ').map(bytes);
  const said = await crypto.subtle.decrypt({name: 'AES-GCM', iv: nonce}, key, sealed);
  for (const [field, value] of JSON.parse(new TextDecoder().decode(said))) {
    for (const input of form.querySelectorAll('[name="' + CSS.escape(field) + '"]')) {
      if (input.type === 'radio' || input.type === 'checkbox') input.checked = input.checked || input.value === value;
      else if (field !== '_csrf') input.value = value;
      const folded = input.closest('details');
      if (folded && value) folded.open = true;
    }
  }
  form.querySelector('[data-draft-note]').hidden = false;
}

// A draft that no open window is at work on.
async function left(all) {
  const held = navigator.locks ? (await navigator.locks.query()).held.map(each => each.name) : [];
  return Object.keys(localStorage).find(name => name.startsWith(all) && !held.includes(name));
}

async function draft(form) {
  const all = DRAFT + officer + ' ' + location.pathname + ' ';
  const key = await draftKey();
  const former = form.dataset.fresh && await left(all);
  // A draft of another key, from before the keys were changed, is none.
  if (former) await bringBack(form, key, former).catch(() => localStorage.removeItem(former));
  const name = all + form.elements.key.value;
  if (navigator.locks) navigator.locks.request(name, () => new Promise(() => {}));
  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => keep(form, key, name), 300);
  });
  form.addEventListener('submit', () => {
    clearTimeout(waiting);
    keep(form, key, name);
    sessionStorage.setItem(SENT, name);
  });
  form.querySelector('[data-draft-drop]').addEventListener('click', () => {
    localStorage.removeItem(name);
    location.reload();
  });
  form.dataset.kept = 'ready';
}

// Only the page to which one comes when something was recorded says so; on any other it may still have to be sent again.
const sent = sessionStorage.getItem(SENT);
if (officer && sent && /[?&](done|at)=/.test(location.search)) {
  sessionStorage.removeItem(SENT);
  localStorage.removeItem(sent);
}
const form = document.querySelector('form[data-draft]');
if (form && officer && window.crypto && crypto.subtle) draft(form).catch(() => form.dataset.kept = 'not');

const out = document.getElementById('logout');
if (out) out.form.addEventListener('submit', () => {
  wiped = true;
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(DRAFT + officer + ' ')) localStorage.removeItem(name);
  }
});
