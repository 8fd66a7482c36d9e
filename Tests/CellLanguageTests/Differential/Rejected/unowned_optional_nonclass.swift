protocol Delegate { func done() }
class Worker {
    weak var delegate: Delegate?
}
print(Worker().delegate == nil)
