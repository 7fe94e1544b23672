package io.pupitre.identity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

class KeycloakTokensTest {

    @Test
    void waitingForAKeycloakThatNeverAnswersHasAnEnd() throws IOException {
        // Accepts connections, by the operating system, and says nothing.
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            RestClient client = KeycloakTokens.client(KeycloakTokens.requests(Duration.ofMillis(200)));
            assertThatExceptionOfType(ResourceAccessException.class)
                    .isThrownBy(() -> client.post()
                            .uri("http://" + silent.getInetAddress().getHostAddress() + ":" + silent.getLocalPort())
                            .retrieve()
                            .toBodilessEntity())
                    .withCauseInstanceOf(HttpTimeoutException.class);
        }
    }
}
