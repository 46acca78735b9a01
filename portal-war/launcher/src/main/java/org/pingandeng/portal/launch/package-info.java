/** One command that starts everything: PostgreSQL, migrations, Payara Micro and the portal. */
package org.pingandeng.portal.launch;
