struct Counter { var value = 0 }

var tasks: [() -> Void] = []

func schedule(_ counter: inout Counter, times: Int) {
    for step in 1...times {
        tasks.append {
            counter.value += step
        }
    }
}

var counter = Counter()
schedule(&counter, times: 3)
for task in tasks { task() }
print(counter.value)
