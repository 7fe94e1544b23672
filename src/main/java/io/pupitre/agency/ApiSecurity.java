package io.pupitre.agency;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The interface for programs: no session, no cookie, no sign-in page; a token with each call. A person's session opens
 * nothing here, a token nothing elsewhere.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, ApiTokenStatements tokens, CachedMemberships memberships, Clock clock) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Not a bean, or it would be asked for every address.
                .addFilterBefore(new ApiGate(tokens, memberships, clock), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(HttpMethod.POST, "/api/v1/inputs", "/api/v1/tools/seats")
                                .authenticated()
                                .requestMatchers(HttpMethod.GET, "/api/v1/inputs/*")
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(
                                (request, response, e) -> ApiProblem.NOT_FOUND.write(request, response))
                        .authenticationEntryPoint(
                                (request, response, e) -> ApiProblem.NOT_FOUND.write(request, response)))
                .build();
    }
}
