package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.UnsafeHome;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** Note that the child is not safe at home, as soon as it is known (घर असुरक्षित होना अंकित करें). */
public record NoteUnsafeHome(
        CaseId caseId, UnsafeHome unsafeHome, @Nullable Happened happened) implements CareCommand {}
