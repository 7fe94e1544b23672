package io.pupitre.tools;

import java.util.List;

/** Rows that a program sent cannot be taken; none of them was. */
public final class InvalidSeatsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SeatsProblem> problems;

    InvalidSeatsException(List<SeatsProblem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    public List<SeatsProblem> problems() {
        return problems;
    }
}
