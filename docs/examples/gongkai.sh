#!/bin/sh
# Searches, pages through, uploads and exports: sh gongkai.sh SERVER FILE, with a writer's token in GONGKAI_TOKEN.
# Needs curl. Each step prints what came of it. With jq, `jq -r .next` would stand for `member next`.
set -eu
server=$1 file=$2

# A problem says in "code" what is wrong and in "detail" what to do; curl shows it and fails.
call() {
  curl --silent --show-error --fail-with-body --header "Authorization: Bearer $GONGKAI_TOKEN" "$@"
}

# The first text of that name.
member() {
  grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4
}

# Search, with filters: problems that reports of three years tell.
found=$(call --get "$server/api/v1/search" --data-urlencode q=精准性 -d section=issues -d passage=problem -d year=2022..2024 -d meaning=false)
echo "found $(echo "$found" | grep -o '"total":{"value":[0-9]*' | grep -o '[0-9]*$')"
echo "$found" | grep -o '"id":"[^"]*"' | cut -d '"' -f 4

# Page through all reports: each answer says in "next" where the following one begins.
listed=0 cursor=
while
  page=$(call --get "$server/api/v1/reports" -d limit=10 -d "cursor=$cursor")
  listed=$((listed + $(echo "$page" | grep -o '"id":' | wc -l)))
  cursor=$(echo "$page" | member next)
  [ -n "$cursor" ]
do :; done
echo "listed $listed"

# Upload a file, and follow its task until each file has its outcome.
task=$(call --form "file=@$file" "$server/api/v1/reports")
id=$(echo "$task" | member id)
while [ "$(echo "$task" | member status)" = waiting ] || [ "$(echo "$task" | member status)" = running ]; do
  sleep 1
  task=$(call "$server/api/v1/tasks/$id")
done
outcome=$(echo "$task" | sed 's/.*"files"://')
echo "$(echo "$outcome" | member file) $(echo "$outcome" | member status) $(echo "$outcome" | member report)"

# Export: the last row says that nothing is missing.
last=$(call --get "$server/api/v1/export" -d format=csv -d figures=requests.received.total | tail -n 1 | tr -d '\r"')
case $last in
  '# complete,'*) echo "exported $(echo "$last" | cut -d , -f 2)" ;;
  *) echo 'the file was cut off: load it again' >&2; exit 1 ;;
esac
