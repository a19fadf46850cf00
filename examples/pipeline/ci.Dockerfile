# The image of .gitlab-ci.yml: Node.js, Terraform and psql. GitHub's machines have psql, and the workflow installs the others.
FROM hashicorp/terraform:1.11.4 AS terraform

FROM node:22-bookworm-slim
COPY --from=terraform /bin/terraform /usr/local/bin/terraform
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates postgresql-client \
 && rm -rf /var/lib/apt/lists/*
