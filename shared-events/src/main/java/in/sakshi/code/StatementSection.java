package in.sakshi.code;

/** Under which section her words were taken down (बयान की धारा). */
public enum StatementSection {
    /** Of a woman against whom rape is alleged, where she chooses (धारा 176 बीएनएसएस). */
    S176,
    /** Of a witness (धारा 180 बीएनएसएस). */
    S180
}
