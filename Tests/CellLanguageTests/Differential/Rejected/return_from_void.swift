var log: [String] = []

func record(_ message: String) {
    log.append(message)
    return log.count
}

record("started")
record("stopped")
print(log)
