/** What the portal needs before anything else works: its database, its migrations, its clock, its settings. */
package org.pingandeng.portal.config;
