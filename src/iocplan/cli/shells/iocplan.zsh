#compdef iocplan
# Completion of iocplan for zsh. Set up by:  eval "$(iocplan completion zsh)"

_iocplan() {
    local program=${(Q)words[1]/#\~/$HOME} line value
    local -a described
    [[ $PREFIX == --*=* ]] && local word=$PREFIX || local word=${(Q)PREFIX}
    while IFS= read -r line; do
        if [[ $line == ':files' ]]; then
            [[ $PREFIX == --*=* ]] && compset -P '*='
            _files
            return
        fi
        value=${line%%$'\t'*}
        if [[ $line == *$'\t'* ]]; then
            described+=("${value//:/\\:}:${line#*$'\t'}")
        else
            described+=("${value//:/\\:}")
        fi
    done < <(_IOCPLAN_WORD=":$word" "$program" "${(@Q)words[2,CURRENT-1]}" 2>/dev/null)
    [[ $PREFIX == --*=* ]] && compset -P '*='
    _describe -V 'iocplan' described
}

if [[ $funcstack[1] == _iocplan ]]; then
    _iocplan "$@"
else
    compdef _iocplan iocplan
fi
