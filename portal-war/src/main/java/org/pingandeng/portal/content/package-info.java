/**
 * Content of other makers on an origin of its own: addresses that run out, a filter that serves nothing else there, and
 * the policy that holds it in.
 */
package org.pingandeng.portal.content;
