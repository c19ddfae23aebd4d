# The portal as an image: no shell, no root, no stand-in tenant.
#
#   docker build -t repass .
#   docker run -p 8080:8080 --env-file settings.env repass

FROM rust:1.95-bookworm AS build
WORKDIR /src
COPY . .
# Without the default features there is no `repass demo`, and nothing of the emulator in the binary.
RUN cargo build --release --locked --package repass --no-default-features

# The same glibc as above; brings the certificate authorities and the user.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/target/release/repass /usr/local/bin/repass

# Inside of a container, nobody reaches loopback; and [::] fails where IPv6 is off. Publish 8081 (health and metrics) only
# to whom it concerns.
ENV REPASS_SERVER__LISTEN=0.0.0.0:8080 \
    REPASS_SERVER__ADMIN_LISTEN=0.0.0.0:8081
EXPOSE 8080 8081

USER nonroot:nonroot
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["/usr/local/bin/repass", "healthcheck"]
ENTRYPOINT ["/usr/local/bin/repass"]
CMD ["serve"]
