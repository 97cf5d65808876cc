package in.sakshi.code;

/** Why a child is not safe at home (घर असुरक्षित होने का आधार), POCSO Rules 2020, r. 4. */
public enum UnsafeHome {
    /** The accused lives in the same or a shared household (अभियुक्त उसी घर में). */
    ACCUSED_LIVES_THERE,
    /** The child is without the support of parents or a guardian, at home or in an institution (माता-पिता/अभिभावक का सहारा नहीं). */
    NO_SUPPORT
}
