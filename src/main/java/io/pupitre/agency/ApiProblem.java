package io.pupitre.agency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a program's call is refused, as RFC 9457 has it, in the language that it accepts: French unless it prefers English.
 *
 * @param status of HTTP
 * @param code for programs, such as {@code rate-limit}
 * @param key message key of the sentence for people
 */
public record ApiProblem(int status, String code, String key) {

    public static final ApiProblem NOT_FOUND = new ApiProblem(404, "not-found", "agency.api-not-found");

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Something wrong with one of the things sent. */
    public record Detail(int row, String pointer, String code, String key) {

        private static final Pattern KIND = Pattern.compile("^[a-z]+\\.(?:(?:reason|feed|text|api|seats)-)?");

        /**
         * @param row from 0
         * @param field in it, such as {@code figure} or {@code dimensions/channel}, each name written as RFC 6901 has it; empty for
         *     the row as a whole
         * @param key of the message for people; without what kind of message it is, the code for programs
         */
        public static Detail of(int row, String field, String key) {
            String pointer = "/rows/" + row + (field.isEmpty() ? "" : "/" + field);
            return new Detail(row, pointer, KIND.matcher(key).replaceFirst(""), key);
        }
    }

    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, List.of(), 0);
    }

    /** @param count how many there are, of which {@code details} are the first */
    public void write(HttpServletRequest request, HttpServletResponse response, List<Detail> details, int count)
            throws IOException {
        ResourceBundle words = words(request);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("status", status);
        body.put("code", code);
        body.put("title", new MessageFormat(words.getString(key), words.getLocale()).format(new Object[] {count}));
        if (!details.isEmpty()) {
            body.put("count", count);
            body.put("errors", details.stream().map(one -> error(one, words)).toList());
        }
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", words.getLocale().getLanguage());
        response.getOutputStream().write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> error(Detail detail, ResourceBundle words) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("row", detail.row());
        error.put("pointer", detail.pointer());
        error.put("code", detail.code());
        error.put("reason", new MessageFormat(words.getString(detail.key()), words.getLocale()).format(new Object[] {200
                }));
        return error;
    }

    private static ResourceBundle words(HttpServletRequest request) {
        boolean asked = request.getHeader("Accept-Language") != null;
        boolean english = asked && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        // The bundles of the pages, which are complete; the server's own language has no say.
        return ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                english ? Locale.ENGLISH : Locale.FRENCH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
