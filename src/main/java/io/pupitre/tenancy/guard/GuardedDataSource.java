package io.pupitre.tenancy.guard;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.ChainListener;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.support.ProxyDataSource;

/**
 * A connection pool each of whose statements passes the guard.
 *
 * <p>The pool itself can still be unwrapped, which its metrics need, and so can be by-passed; as can the guard by
 * {@code ResultSet.getStatement} and {@code DatabaseMetaData.getConnection}, which hand out the driver's own objects. No
 * code of ours may call these; a test of the architecture sees to it.
 */
final class GuardedDataSource extends ProxyDataSource {

    GuardedDataSource(DataSource pool, StatementGuard guard) {
        super(pool);
        var listeners = new ChainListener();
        listeners.addListener(guard);
        setProxyConfig(ProxyConfig.Builder.create()
                .queryListener(listeners)
                .methodListener(new JdbcRules())
                .build());
    }
}
