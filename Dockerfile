# syntax=docker/dockerfile:1
# Base images are pinned by version; Debian slim because the embedded engine ships a glibc binary.
FROM node:24.21-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts ./scripts
COPY src ./src
COPY cypher ./cypher
COPY seeds ./seeds
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24.21-bookworm-slim AS app
ENV NODE_ENV=production THEORY_ATLAS_DATA=/data HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/seeds ./seeds
# The data folder belongs to the unprivileged user of the base image, so that a fresh volume does too.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["serve", "--sample"]
