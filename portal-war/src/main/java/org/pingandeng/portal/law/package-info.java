/** Laws as data: articles in our own plain words, each with source and mark of certainty. */
package org.pingandeng.portal.law;
