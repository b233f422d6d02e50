import Glibc

// A reader that leaves early (`ysq list | head`) ends the program by an error of write, quietly.
signal(SIGPIPE, SIG_IGN)

let words = Array(CommandLine.arguments.dropFirst())
let console = Console(isJSON: words.asksForJSON, terminal: Terminal())
exit(Session(root: Ysq.self, console: console).run(words))
