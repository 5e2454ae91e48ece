// Without this every page lists every protocol, and the output grows with the square of their number.
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const own = route.id.split('/')[0];
  route.sidebar = route.sidebar.filter((entry) => entry.type === 'group' && (entry.label === own || entry.entries.some((one) => one.isCurrent)));
});
