class Ticker {
    var count = 0
    var handlers: [() -> Void] = []
    func start() {
        handlers.append {
            count += 1
        }
    }
}
let ticker = Ticker()
ticker.start()
ticker.handlers[0]()
print(ticker.count)
