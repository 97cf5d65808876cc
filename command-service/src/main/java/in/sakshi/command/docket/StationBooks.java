package in.sakshi.command.docket;

import in.sakshi.casework.CaseId;
import in.sakshi.command.register.StationRegister;
import in.sakshi.fact.Happened;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** The books as they stand on the shelf of each station (थाने की पंजिकाएं). */
@Component
class StationBooks implements Books {

    private final Repository<StationRegister> registers;

    StationBooks(Repository<StationRegister> registers) {
        this.registers = registers;
    }

    @Override
    public EntryNumber next(RegisterId book, CaseId about, Happened happened) {
        try {
            return registers
                    .loadOrCreate(book.toString(), StationRegister::new)
                    .invoke(register -> register.give(book, about, happened));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("book " + book + ": cannot be opened (expected: it is or can be begun)", e);
        }
    }
}
