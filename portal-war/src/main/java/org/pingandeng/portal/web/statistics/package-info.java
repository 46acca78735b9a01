/** The desk on which exams are looked back on: figures, charts, the item table, and the workbook of it all. */
package org.pingandeng.portal.web.statistics;
