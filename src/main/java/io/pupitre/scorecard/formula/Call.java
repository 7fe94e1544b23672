package io.pupitre.scorecard.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;

/** Lets EvalEx read a call of one of our functions; what it computes is {@link Term}'s business. */
@FunctionParameter(name = "argument", isVarArg = true)
final class Call extends AbstractFunction {

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... arguments) {
        throw new UnsupportedOperationException("EvalEx evaluates nothing of ours");
    }
}
