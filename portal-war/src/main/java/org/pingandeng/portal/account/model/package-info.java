/** People, their roles, sign-ins and one-time codes; passwords and identity numbers. */
package org.pingandeng.portal.account.model;
