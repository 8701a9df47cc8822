# Builds the jar, takes it apart into layers, and lets it run once to learn what a start loads. It then runs as an ordinary
# user on a root file system that may be read-only; see docs/operating.md.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
RUN mvn -q -B -Dquick dependency:go-offline
COPY src src
RUN mvn -q -B -Dquick package -DskipTests \
 && java -Djarmode=tools -jar target/spineguide.jar extract --layers --destination layers \
 # SQLite would unpack its library at each start, into a folder that may not allow programs.
 && mkdir native && cd native \
 && jar xf ../layers/dependencies/lib/sqlite-jdbc-*.jar org/sqlite/native/Linux/"$(uname -m)" \
 && mv org/sqlite/native/Linux/*/libsqlitejdbc.so . && rm -r org

# This image has fontconfig, without which Java draws no letters into PDFs.
FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --create-home spineguide \
 && mkdir -p /app/content /app/data /app/published \
 && chown spineguide /app /app/data /app/published
WORKDIR /app
COPY --from=build /build/native native
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY src/container bin
COPY content content
USER spineguide
# The heap takes half of the memory that the container may use: classes, code and threads need the rest. It begins with a
# quarter, because the objects in the AOT cache must fit in from the start.
ENV SPINEGUIDE_CONTENT_DIR=/app/content SPINEGUIDE_DATA_DIR=/app/data MANAGEMENT_SERVER_PORT=8081 \
 SPINEGUIDE_WEB_PAGE_CACHE=32MB \
 JDK_JAVA_OPTIONS="--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:MaxRAMPercentage=50 -XX:InitialRAMPercentage=25 -XX:+ExitOnOutOfMemoryError -Dorg.sqlite.lib.path=/app/native -Dorg.sqlite.lib.name=libsqlitejdbc.so"
RUN bin/learn spineguide.aot
VOLUME /app/data
EXPOSE 8080 8081
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["/app/bin/healthy"]
ENTRYPOINT ["java", "-XX:AOTCache=spineguide.aot", "-jar", "spineguide.jar"]
