/** Pages about training rules and training classes: for trainers, enterprises and learners. */
package org.pingandeng.portal.web.training;
