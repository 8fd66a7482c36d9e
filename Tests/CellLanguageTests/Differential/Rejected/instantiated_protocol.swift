protocol Logger {
    func log(_ text: String)
}

struct ConsoleLogger: Logger {
    func log(_ text: String) { print(text) }
}

let logger = Logger()
logger.log("hi")
