# One image for every process of Chunhui: docker-compose.yml says which of them a container runs. Nothing is compiled.
# Any builder will do, the legacy one too: no syntax of BuildKit.
ARG NODE_IMAGE=node:24-bookworm-slim

# The manifests alone, so that a change of code does not install the packages again.
FROM ${NODE_IMAGE} AS manifests
WORKDIR /chunhui
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete && find . -type d -empty -delete

FROM ${NODE_IMAGE} AS packages
# Where the builder's own registry is; given at build time, and kept in no image that is run.
ARG NPM_CONFIG_REGISTRY
WORKDIR /chunhui
COPY --from=manifests /chunhui ./
# The optional packages are Node and PostgreSQL, which have images of their own here. No package needs its install script.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM ${NODE_IMAGE}
ENV NODE_ENV=production
WORKDIR /chunhui
COPY --from=packages /chunhui ./
COPY . .
# The files stay root's: a process cannot change its own code.
USER node
