#!/usr/bin/env bash
# PostgreSQL, RabbitMQ and Redis on their usual local ports: left alone when they answer, else started, else installed.
# Tests use the roles `postgres` (PostgreSQL, trusted on loopback) and `guest` (RabbitMQ).
set -eu

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

wait_for() { # wait_for PORT NAME
    for _ in $(seq 1 120); do
        answers "$1" && return 0
        sleep 0.5
    done
    echo "dunlin's tests need $2 on 127.0.0.1:$1, and it does not answer" >&2
    exit 1
}

need() { # need COMMAND PACKAGE NAME
    command -v "$1" >/dev/null && return 0
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "installing $2"
        apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >/dev/null
    else
        echo "dunlin's tests need $3: install the package $2 and start it" >&2
        exit 1
    fi
}

if ! answers 5432; then
    need pg_ctlcluster postgresql PostgreSQL
    version=$(ls /etc/postgresql | sort -n | tail -1)
    sed -i -E 's/^(host\s+all\s+all\s+(127\.0\.0\.1\/32|::1\/128)\s+)\S+/\1trust/; s/^(local\s+all\s+all\s+)\S+/\1trust/' \
        "/etc/postgresql/$version/main/pg_hba.conf"
    pg_ctlcluster --skip-systemctl-redirect "$version" main start
    wait_for 5432 PostgreSQL
fi
if ! answers 6379; then
    need redis-server redis-server Redis
    redis-server --daemonize yes --bind 127.0.0.1 --port 6379 --save "" --appendonly no >/dev/null
    wait_for 6379 Redis
fi
if ! answers 5672; then
    need rabbitmq-server rabbitmq-server RabbitMQ
    rabbitmq-server -detached >/dev/null 2>&1
    wait_for 5672 RabbitMQ
fi
