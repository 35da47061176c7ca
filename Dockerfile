# The console is committed in frontend/dist, so the build needs Go only.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG VERSION=
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w -X main.release=$VERSION" -o /out/hoko ./cmd/hoko && mkdir /out/data

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /out/hoko /hoko
COPY --from=build --chown=65532:65532 /out/data /data
COPY NOTICE LICENSE /licenses/
ENV HOKO_LISTEN=0.0.0.0:8080 HOKO_DATA=/data
VOLUME /data
EXPOSE 8080
USER 65532:65532
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["/hoko", "health"]
ENTRYPOINT ["/hoko"]
CMD ["serve"]
