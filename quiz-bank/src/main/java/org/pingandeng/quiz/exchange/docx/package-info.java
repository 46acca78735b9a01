/**
 * Word documents (.docx, ISO/IEC 29500) as bounded streams of paragraphs, tables and pictures, read and written without
 * holding the document's tree; it knows nothing of questions.
 */
package org.pingandeng.quiz.exchange.docx;
