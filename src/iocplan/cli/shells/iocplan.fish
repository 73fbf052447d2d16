# Completion of iocplan for fish. Set up by:  iocplan completion fish | source

function __iocplan_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l lines (env _IOCPLAN_WORD=":$word" $words[1] $words[2..-1] 2>/dev/null)
    if test "$lines[1]" = ':files'
        __fish_complete_path (string replace -r -- '^--[^=]+=' '' $word)
        return
    end
    set -l option (string match -r -- '^--[^=]+=' $word)
    for line in $lines
        echo -- "$option$line"
    end
end

complete -c iocplan -f -k -a '(__iocplan_complete)'
