package io.pupitre.isolation;

import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts what each thread asks of the database, refused statements included. */
@Component
public class CountedStatements implements BeanPostProcessor {

    private static final Pattern CHECK = Pattern.compile(
            "^select ((m\\.role|w\\.id)\\s+from membership m\\s|w\\.status from client_workspace w\\s)");
    private static final ThreadLocal<long[]> COUNT = ThreadLocal.withInitial(() -> new long[1]);

    private final boolean counting;

    /** @param counting false where speed is measured: a console that runs has no such proxy */
    CountedStatements(@Value("${pupitre.test.count-statements:true}") boolean counting) {
        this.counting = counting;
    }

    /** How many statements this thread has run so far. */
    public long ofThisThread() {
        return COUNT.get()[0];
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!counting || !(bean instanceof DataSource pool) || bean instanceof ProxyDataSource) {
            return bean;
        }
        return ProxyDataSourceBuilder.create(pool)
                .listener(new QueryExecutionListener() {
                    @Override
                    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                        // Role and standing are asked for at most every 0.7 s: whether they are says nothing of the
                        // record.
                        if (queries.stream()
                                .noneMatch(
                                        query -> CHECK.matcher(query.getQuery()).find())) {
                            COUNT.get()[0]++;
                        }
                    }

                    @Override
                    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
                })
                .build();
    }
}
