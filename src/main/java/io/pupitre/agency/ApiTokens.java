package io.pupitre.agency;

import io.pupitre.tenancy.AlsoAtRest;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForWorkspaceAdmins;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.TextRule;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens with which programs bring figures into the current workspace. A token acts for who issued it: it ends with their
 * membership.
 */
@Service
@ForWorkspaceAdmins
@Transactional
public class ApiTokens {

    /** What a token may be called. */
    public static final TextRule NAME = TextRule.line(80);

    /** For how many days a token can be issued at most. */
    public static final int MAX_DAYS = 366;

    private static final int MOST = 200;

    private final ApiTokenRows tokens;
    private final Clock clock;

    ApiTokens(ApiTokenRows tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The latest first, revoked and expired ones too; at most two hundred. */
    @Transactional(readOnly = true)
    public List<ApiTokenInfo> latest() {
        return tokens.findLatest(Limit.of(MOST)).stream().map(ApiToken::info).toList();
    }

    /**
     * Makes a token; nobody can read it again later.
     *
     * @param name what its figures are shown to come from; a new token with the name of an old one goes on with its figures
     * @param days from 1 to {@value #MAX_DAYS}
     * @throws IllegalArgumentException when the name is none, or for too long
     */
    public IssuedToken issue(String name, int days) {
        if (!NAME.isMetBy(name) || days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("A token has a name and from 1 to " + MAX_DAYS + " days");
        }
        String secret = ApiSecret.next();
        Instant now = clock.instant();
        ApiToken token = tokens.save(new ApiToken(
                TextRule.tidy(name),
                ApiSecret.digest(secret),
                CurrentScope.workspace().person(),
                now,
                now.atOffset(ZoneOffset.UTC).plus(Period.ofDays(days)).toInstant()));
        return new IssuedToken(token.info(), secret);
    }

    /**
     * Refuses a token from now on.
     *
     * @throws NotFoundException when this workspace has no such token
     */
    @AlsoAtRest
    public void revoke(ApiTokenId id) {
        tokens.findById(id.value()).orElseThrow(NotFoundException::new).revoke(clock.instant());
    }
}
