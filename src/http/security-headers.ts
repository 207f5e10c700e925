import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Security headers under which GraphiQL works from our own files: its editor makes styles at run time and runs
 * its language service in workers; nothing is ever loaded from elsewhere.
 */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        // The server speaks plain HTTP; a proxy in front of it that speaks HTTPS sets its own policy.
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  });
}
