package in.sakshi.query.door;

/**
 * What is asked by the parameters of an address: a record with one component for each, which may be absent where the component
 * is nullable. A component that is itself a question has its parameters beside the others.
 */
interface Question {}
