package in.sakshi.code;

/** How high a unit stands in the police of the state, highest first (स्तर). */
public enum UnitLevel {
    /** The whole state, with its headquarters (प्रदेश). */
    STATE,
    /** Under an additional director general (जोन). */
    ZONE,
    /** Under an inspector general or deputy inspector general (परिक्षेत्र). */
    RANGE,
    /** Under a superintendent or a commissioner (जनपद); with the railway police a section (अनुभाग). */
    DISTRICT,
    /** Under a circle officer (सर्किल). */
    CIRCLE,
    /** A police station or an outpost (थाना). */
    STATION
}
