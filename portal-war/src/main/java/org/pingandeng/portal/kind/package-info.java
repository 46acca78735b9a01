/** Lists that the office keeps as data: kinds of activities and of hazards, teams. Each belongs to another context, which reads it. */
package org.pingandeng.portal.kind;
