/** The tree of organisations: county, township or park, enterprise, workshop, team. */
package org.pingandeng.portal.organisation;
