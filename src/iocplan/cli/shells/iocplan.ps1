# Completion of iocplan for PowerShell. Set up by:
#   iocplan completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName iocplan, iocplan.exe -ScriptBlock {
    param($word, $ast, $cursor)
    $before = @($ast.CommandElements |
        Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object { $_.ToString().Trim('"', "'") })
    $program, $before = $before
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [Text.Encoding]::UTF8
        $env:_IOCPLAN_WORD = ":$word"
        $lines = @(& $program @before 2>$null)
    }
    finally {
        Remove-Item Env:_IOCPLAN_WORD
        [Console]::OutputEncoding = $encoding
    }
    if ($lines -contains ':files') { return }
    foreach ($line in $lines) {
        $value, $about = $line -split "`t", 2
        if (-not $about) { $about = $value }
        $quoted = $value
        if ($value -notmatch '^[\w.-]+$') { $quoted = "'" + $value.Replace("'", "''") + "'" }
        [System.Management.Automation.CompletionResult]::new($quoted, $value, 'ParameterValue', $about)
    }
}
