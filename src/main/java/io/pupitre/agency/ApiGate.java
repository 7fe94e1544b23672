package io.pupitre.agency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programs in: with a token that is good, whose issuer may still do in its workspace what the program does, and not too
 * often. What they then do runs in that workspace, on the issuer's behalf.
 */
final class ApiGate extends OncePerRequestFilter {

    /** Calls of one token. */
    static final int CALLS_A_MINUTE = 60;

    private static final String SCHEME = "bearer ";
    private static final ApiProblem NO_TOKEN = new ApiProblem(401, "token", "agency.api-token");
    private static final ApiProblem TOO_OFTEN = new ApiProblem(429, "rate-limit", "agency.api-rate");
    private static final ApiProblem AT_REST = new ApiProblem(403, "at-rest", "agency.api-at-rest");

    private final ApiTokenStatements tokens;
    private final CachedMemberships memberships;
    private final Clock clock;
    private final Cache<UUID, Bucket> calls = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    ApiGate(ApiTokenStatements tokens, CachedMemberships memberships, Clock clock) {
        this.tokens = tokens;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<ApiTokenStatements.Found> found =
                secret(request).flatMap(secret -> tokens.find(ApiSecret.digest(secret), clock.instant()));
        Optional<Role> role = found.flatMap(one -> memberships.roleIn(one.issuer(), one.agency(), one.workspace()))
                .filter(Role::consults);
        if (found.isEmpty() || role.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer");
            NO_TOKEN.write(request, response);
            return;
        }
        ApiTokenStatements.Found token = found.get();
        ConsumptionProbe probe =
                calls.get(token.caller().token(), one -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            response.setHeader(
                    "Retry-After", String.valueOf(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill())));
            TOO_OFTEN.write(request, response);
            return;
        }
        if (!memberships.isAtWork(token.agency(), token.workspace())) {
            AT_REST.write(request, response);
            return;
        }
        enter(
                new Scope.Workspace(token.issuer(), token.agency(), token.workspace(), role.get()),
                token.caller(),
                request,
                response,
                chain);
    }

    private void enter(
            Scope.Workspace scope,
            ApiCaller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                caller.name(), "", AuthorityUtils.createAuthorityList("ROLE_program")));
        SecurityContextHolder.setContext(context);
        caller.callsWith(request);
        try {
            CurrentScope.call(scope, () -> {
                tokens.used(scope, caller, clock.instant());
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        boolean bearer = header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME) && header.length() < 200;
        return bearer && header != null
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(CALLS_A_MINUTE).refillGreedy(CALLS_A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
