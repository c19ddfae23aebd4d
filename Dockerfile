# The portal as an image: one static binary, no shell, no root, no stand-in tenant.
#
#   docker build -t repass .
#   docker run -p 8080:8080 --read-only --cap-drop all --security-opt no-new-privileges --env-file settings.env repass
#
# And one to try it out, with the stand-in tenant. The browser has to be on the same machine; open http://localhost:8080.
#
#   docker build -t repass-demo --target demo .
#   docker run -p 8080:8080 -p 9400:9400 repass-demo
#
# Nothing here is of one processor: it builds for the machine that builds it, x86-64 or arm64.

FROM rust:1.95-bookworm AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,id=repass,target=/target \
    CARGO_TARGET_DIR=/target scripts/release /out/repass
# The date of every file in the image. The commit's: --build-arg SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
ARG SOURCE_DATE_EPOCH=0
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    scripts/documents /out/documents && \
    scripts/image-root /out/repass /out/documents /image

FROM build AS build-demo
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,id=repass,target=/target \
    CARGO_TARGET_DIR=/target scripts/release --demo /out/repass-demo
ARG SOURCE_DATE_EPOCH=0
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    scripts/documents --demo /out/documents-demo && \
    scripts/image-root /out/repass-demo /out/documents-demo /image-demo

# --- the demonstration ----------------------------------------------------------------------------------------------

FROM scratch AS demo
COPY --from=build-demo /image-demo/etc /etc
COPY --from=build-demo /image-demo/usr /usr
USER 65532:65532
EXPOSE 8080 9400
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/local/bin/repass"]
CMD ["demo", "--listen", "0.0.0.0:8080", "--emulator-listen", "0.0.0.0:9400"]

# --- the portal: the last one, and so the default -------------------------------------------------------------------

FROM scratch
COPY --from=build /image/etc /etc
COPY --from=build /image/usr /usr
COPY --from=build /image/var /var
# For notices.audit_file, the only thing that Repass can be told to write. Without it no writable place is needed.
COPY --from=build --chown=65532:65532 /image/empty /var/lib/repass

# Inside of a container, nobody reaches loopback; and [::] fails where IPv6 is off. Publish 8081 (health and metrics) only
# to whom it concerns.
ENV REPASS_SERVER__LISTEN=0.0.0.0:8080 \
    REPASS_SERVER__ADMIN_LISTEN=0.0.0.0:8081
EXPOSE 8080 8081

ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Repass" \
      org.opencontainers.image.description="A self-hosted page on which people change their Microsoft Entra ID password" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION" \
      org.opencontainers.image.licenses="Apache-2.0 OR MIT"

# Numbers, so that an orchestrator can see that it is not root.
USER 65532:65532
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=6s --start-period=10s CMD ["/usr/local/bin/repass", "healthcheck"]
ENTRYPOINT ["/usr/local/bin/repass"]
CMD ["serve"]
