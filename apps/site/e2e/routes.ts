/** Every page of the site. What holds for one of them holds for all. */
export const routes = ['/'];
