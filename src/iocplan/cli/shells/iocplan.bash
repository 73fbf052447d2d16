# Completion of iocplan for bash. Set up by:  eval "$(iocplan completion bash)"

_iocplan() {
    local program=${COMP_WORDS[0]/#\~/$HOME} word=${COMP_WORDS[COMP_CWORD]} line value
    local -a lines=()
    COMPREPLY=()
    while IFS= read -r line; do
        lines+=("${line%$'\r'}")
    done < <(_IOCPLAN_WORD=":$word" "$program" "${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)

    if [[ ${lines[0]-} == ':files' ]]; then
        if ! compopt -o default 2>/dev/null; then  # bash 3.2, as on macOS
            while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$word")
        fi
        return
    fi
    # A list to choose from shows what each means; a word to insert stands alone.
    if ((${#lines[@]} > 1)) && [[ ${COMP_TYPE-} == 9 || ${COMP_TYPE-} == 63 ]]; then
        for line in "${lines[@]}"; do
            printf -v value '%q' "${line%%$'\t'*}"
            [[ $line == *$'\t'* ]] && printf -v value '%-12s (%s)' "$value" "${line#*$'\t'}"
            COMPREPLY+=("${value:0:${COLUMNS:-80}-1}")
        done
    else
        for line in ${lines[@]+"${lines[@]}"}; do
            printf -v value '%q' "${line%%$'\t'*}"
            COMPREPLY+=("$value")
        done
    fi
}

complete -F _iocplan iocplan
