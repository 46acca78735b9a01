/** Teams that speak, explain, write and watch for safety (county plan, 三(八)1): appointments and what they did. */
package org.pingandeng.portal.team;
