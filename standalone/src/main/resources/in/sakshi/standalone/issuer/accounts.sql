-- One account for each officer or program that may log in. The officer's name, post and unit stand on the staff list.
CREATE TABLE account (
    id varchar(40) PRIMARY KEY,
    password varchar(200) NOT NULL,
    first_password boolean NOT NULL,
    wrong_passwords int NOT NULL,
    shut_until timestamp with time zone
);
