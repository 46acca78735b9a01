// Where the portal lies on its host: blank, or a path such as /anquan that a county's web server gives it. Whatever the
// portal's pages say is right already; what scripts make up themselves begins with it.
export const PATH = new URL('../..', import.meta.url).pathname.slice(0, -1);
