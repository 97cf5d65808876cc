package in.sakshi.desk.bite;

import tools.jackson.databind.JsonNode;

/** Breaks the rule "what may be asked is plain Java on facts", on purpose. */
interface QuestionOnJackson {
    JsonNode broken();
}
