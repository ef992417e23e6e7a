# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of recourse-cli for bash.

_recourse_cli()
{
    local cur prev command= i
    cur=${COMP_WORDS[COMP_CWORD]}
    prev=${COMP_WORDS[COMP_CWORD - 1]}
    local commands="import list show assess record message evidence undo due export backup restore rules verify"
    local options="--book --at --lang --portable --json --help --version"
    COMPREPLY=()

    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --book | --at | --lang) ((i++)) ;;
        -*) ;;
        *)
            command=${COMP_WORDS[i]}
            break
            ;;
        esac
    done

    case $prev in
    --book)
        _recourse_cli_files
        return
        ;;
    --lang)
        mapfile -t COMPREPLY < <(compgen -W "en de ar" -- "$cur")
        return
        ;;
    --to-lang | --in-lang)
        mapfile -t COMPREPLY < <(compgen -W "en zh de ru ar" -- "$cur")
        return
        ;;
    --meaning)
        mapfile -t COMPREPLY < <(compgen -W "agreed refused offered asks_for_time other" -- "$cur")
        return
        ;;
    --dates)
        mapfile -t COMPREPLY < <(compgen -W "dmy mdy ymd" -- "$cur")
        return
        ;;
    --sort)
        mapfile -t COMPREPLY < <(compgen -W "deadline title status total next_step placed seller number" -- "$cur")
        return
        ;;
    --ics | --password-file | --statement)
        _recourse_cli_files
        return
        ;;
    --at | --from | --market | --filter | --search | --limit | --on | --amount | --item | --note | --until | --set | --within | --problem | --most-bytes | --most-files | --split | --leave-out) return ;;
    esac

    if [[ $cur == -* ]]; then
        case $command in
        import) options+=" --from --map --dates --market --strict --dry-run" ;;
        list) options+=" --filter --search --sort --limit" ;;
        evidence) options+=" --problem --statement --most-bytes --most-files --split --keep-location --attach --redact --leave-out --password-file" ;;
        record) options+=" --on --amount --item --note --meaning --until --in-lang" ;;
        message) options+=" --to-lang --set --lenient" ;;
        due) options+=" --within --ics" ;;
        export) options+=" --filter --search" ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
        return
    fi

    case $command in
    "") mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$cur") ;;
    import | export | backup | restore) _recourse_cli_files ;;
    evidence)
        if [[ $prev == evidence ]]; then
            mapfile -t COMPREPLY < <(compgen -W "add list pack verify" -- "$cur")
        else
            _recourse_cli_files
        fi
        ;;
    rules)
        if [[ $prev == rules ]]; then
            mapfile -t COMPREPLY < <(compgen -W "check" -- "$cur")
        else
            _recourse_cli_files
        fi
        ;;
    esac
}

_recourse_cli_files()
{
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    compopt -o filenames 2>/dev/null
}

complete -F _recourse_cli recourse-cli
