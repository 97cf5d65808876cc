package in.sakshi.complaint;

import org.jspecify.annotations.Nullable;

/**
 * What she answered to the questions of the feedback register; what she was not asked, or did not answer, is absent (प्रश्न).
 *
 * @param heardAtOnce whether she was heard at once
 * @param receiptGiven whether she got a receipt
 * @param womanOfficer whether a woman received her
 * @param treatedWell whether she was treated well
 * @param toldOfAction whether she was told what is done
 * @param satisfied whether she is satisfied with what came of it
 * @param harassedAgain whether she was harassed again
 * @param moneyAsked whether money was asked for
 */
public record FeedbackAnswers(
        @Nullable Boolean heardAtOnce,
        @Nullable Boolean receiptGiven,
        @Nullable Boolean womanOfficer,
        @Nullable Boolean treatedWell,
        @Nullable Boolean toldOfAction,
        @Nullable Boolean satisfied,
        @Nullable Boolean harassedAgain,
        @Nullable Boolean moneyAsked) {}
